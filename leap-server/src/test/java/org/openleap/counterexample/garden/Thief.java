package org.openleap.counterexample.garden;

import org.openleap.counterexample.kitchen.internal.Pantry;

/** Rule 2: takes from the internals of another component. */
public class Thief {
    Pantry takenFrom;
}
