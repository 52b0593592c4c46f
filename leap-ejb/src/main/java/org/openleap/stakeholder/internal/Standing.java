package org.openleap.stakeholder.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.openleap.identity.UserId;
import org.openleap.stakeholder.Relationship;
import org.openleap.stakeholder.RelationshipHealth;

/** How the trust stands with an organisation. */
@Embeddable
public class Standing {
    private String owner;

    @Enumerated(EnumType.STRING)
    private RelationshipHealth health;

    @Column(name = "health_note")
    private String healthNote;

    private int influence;
    private int interest;

    protected Standing() {}

    static Standing of(Relationship relationship) {
        var standing = new Standing();
        standing.owner = relationship.owner();
        standing.health = relationship.health();
        standing.healthNote = relationship.healthNote().strip();
        standing.influence = relationship.influence();
        standing.interest = relationship.interest();
        return standing;
    }

    Standing inTheHandsOf(UserId person) {
        return of(new Relationship(person.value(), health, healthNote, influence, interest));
    }

    /** What is not known here comes from the other. */
    Standing orElse(Standing other) {
        return of(new Relationship(
                owner.isEmpty() ? other.owner : owner,
                health == RelationshipHealth.NOT_SAID ? other.health : health,
                healthNote.isEmpty() ? other.healthNote : healthNote,
                influence == 0 ? other.influence : influence,
                interest == 0 ? other.interest : interest));
    }

    Relationship relationship() {
        return new Relationship(owner, health, healthNote, influence, interest);
    }
}
