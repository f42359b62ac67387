/** What a TextBox study shows: pooled numbers, the figures of the paper, its findings checked, and a page that puts ours beside the published. */
package dev.touchstone.study.figure;
