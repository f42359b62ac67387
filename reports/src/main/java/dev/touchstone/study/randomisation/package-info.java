/** The study of the randomisation tests: how often they are wrong on methods that are known through and through, and what moves them. */
package dev.touchstone.study.randomisation;
