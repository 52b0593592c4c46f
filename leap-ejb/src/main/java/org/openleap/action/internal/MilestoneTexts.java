package org.openleap.action.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.Removal;

/** The same row as {@link Milestone}, seen as that which somebody can be taken out of. */
@Entity
@Table(name = "plan_milestone")
@IdClass(MilestoneTexts.Key.class)
public class MilestoneTexts {
    @Id
    @Column(name = "item_id")
    private long item;

    @Id
    private int number;

    private String title;

    protected MilestoneTexts() {}

    void erase(Removal removal) {
        title = removal.ofOurs(title, 200);
    }

    HeldSheet sheet() {
        return HeldSheet.of("milestone").with("title", title).sheet();
    }

    /** Primary key. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private long item;
        private int number;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.item == item && key.number == number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(item, number);
        }
    }
}
