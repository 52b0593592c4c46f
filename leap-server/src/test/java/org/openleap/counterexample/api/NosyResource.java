package org.openleap.counterexample.api;

import org.openleap.counterexample.kitchen.internal.Dish;

/** Rule 3: a resource that holds an entity. */
public class NosyResource {
    Dish dish;
}
