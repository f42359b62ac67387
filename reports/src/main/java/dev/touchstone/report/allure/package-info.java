/**
 * The bridge to Allure: what an assertion found becomes the description, the attachments, the labels and the parameters of the test's
 * result. Allure is optional; without it nothing here has an effect.
 */
package dev.touchstone.report.allure;
