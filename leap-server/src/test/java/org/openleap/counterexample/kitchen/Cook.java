package org.openleap.counterexample.kitchen;

import org.openleap.counterexample.garden.Herb;

/** Rule 1: uses a component that its own does not name, which also makes a circle. */
public class Cook {
    Herb herb;
}
