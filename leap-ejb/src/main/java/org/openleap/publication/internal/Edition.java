package org.openleap.publication.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How often what the public reads has changed. One row; it is locked until the change is committed. */
@Entity
@Table(name = "publication_edition")
public class Edition {
    /** Key of the one row. */
    static final int ONLY = 1;

    @Id
    private int id;

    private long number;

    protected Edition() {}

    long next() {
        number++;
        return number;
    }

    long number() {
        return number;
    }
}
