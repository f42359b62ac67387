/** What every scenario owes those who judge methods by it, and how it is found out without a model. */
package dev.touchstone.scenario.law;
