/** What the study of the logical worlds computes: which methods on which worlds, and what is measured. */
package dev.touchstone.study.andor.plan;
