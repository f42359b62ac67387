/** What was measured before, as text under version control, and how it is compared with what is measured now. */
package dev.touchstone.ratchet;
