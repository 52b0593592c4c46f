package org.openleap.counterexample.kitchen;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Rule 5: an entity that everybody sees and sets. */
@Entity
public class Plate {
    @Id
    private long id;

    public void setId(long id) {
        this.id = id;
    }
}
