package org.openleap.feedback.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A person outside the engagement team who may see an item because something in it was given to them. */
@Entity
@Table(name = "feedback_assignment")
@IdClass(Assignment.Key.class)
public class Assignment {
    @Id
    @Column(name = "item_id")
    private long itemId;

    @Id
    @Column(name = "account_id")
    private String accountId;

    protected Assignment() {}

    Assignment(long itemId, String accountId) {
        this.itemId = itemId;
        this.accountId = accountId;
    }

    Key key() {
        return new Key(itemId, accountId);
    }

    /** Primary key. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private long itemId;
        private String accountId;

        protected Key() {}

        public Key(long itemId, String accountId) {
            this.itemId = itemId;
            this.accountId = accountId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.itemId == itemId && key.accountId.equals(accountId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(itemId, accountId);
        }
    }
}
