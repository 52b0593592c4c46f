package org.openleap.counterexample.kitchen;

import jakarta.inject.Inject;

/** Rule 10: needs seven others. */
public class Greedy {
    @Inject
    Cook first;

    @Inject
    Cook second;

    @Inject
    Cook third;

    @Inject
    Cook fourth;

    @Inject
    Cook fifth;

    @Inject
    Cook sixth;

    @Inject
    Cook seventh;
}
