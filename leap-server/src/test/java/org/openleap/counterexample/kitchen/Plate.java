package org.openleap.counterexample.kitchen;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;

/** Rule 5: an entity that everybody sees and sets, and whose parts are in a set. */
@Entity
public class Plate {
    @Id
    private long id;

    @ElementCollection
    private Set<Crumb> crumbs = Set.of();

    public void setId(long id) {
        this.id = id;
    }

    public boolean isClean() {
        return crumbs.isEmpty();
    }

    @Embeddable
    static class Crumb {}
}
