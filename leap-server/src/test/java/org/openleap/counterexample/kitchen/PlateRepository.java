package org.openleap.counterexample.kitchen;

/** Rule 6: a repository in the open that works without a transaction. */
public class PlateRepository {}
