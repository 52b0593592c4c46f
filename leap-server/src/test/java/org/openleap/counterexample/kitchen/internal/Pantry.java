package org.openleap.counterexample.kitchen.internal;

/** Hidden. */
public class Pantry {}
