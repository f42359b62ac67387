/** What a person or a tool reads after a run: pictures, Allure results and a summary. */
package dev.touchstone.report;
