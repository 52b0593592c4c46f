package org.openleap.counterexample.kitchen;

/** Names: helps with everything and says nothing. */
public class KitchenHelper {}
