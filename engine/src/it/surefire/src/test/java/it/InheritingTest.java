package it;

import dev.touchstone.WithMethods;

@WithMethods({"gradient", "edge"})
class InheritingTest implements Scenarios {}
