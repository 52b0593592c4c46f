package org.openleap.counterexample.web;

import jakarta.persistence.EntityManager;

/** Rule 3: a page that touches the database. */
public class NosyView {
    EntityManager database;
}
