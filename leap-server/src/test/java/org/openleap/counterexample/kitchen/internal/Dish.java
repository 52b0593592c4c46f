package org.openleap.counterexample.kitchen.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A well hidden entity. */
@Entity
public class Dish {
    @Id
    long id;
}
