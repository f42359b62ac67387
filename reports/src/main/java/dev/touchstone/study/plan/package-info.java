/** What a study computes: which methods on which worlds, and what is measured. */
package dev.touchstone.study.plan;
