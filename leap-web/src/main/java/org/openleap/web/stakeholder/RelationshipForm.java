package org.openleap.web.stakeholder;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.stakeholder.Relationship;
import org.openleap.stakeholder.RelationshipHealth;

/** How the trust stands with an organisation, while it is chosen. */
public class RelationshipForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String owner = "";

    @NotNull
    private RelationshipHealth health = RelationshipHealth.NOT_SAID;

    @Size(max = 500)
    private String healthNote = "";

    @NotNull
    @Min(0)
    @Max(5)
    private Integer influence = 0;

    @NotNull
    @Min(0)
    @Max(5)
    private Integer interest = 0;

    void fill(Relationship from) {
        owner = from.owner();
        health = from.health();
        healthNote = from.healthNote();
        influence = from.influence();
        interest = from.interest();
    }

    Relationship toRelationship() {
        return new Relationship(owner, health, healthNote, influence, interest);
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner == null ? "" : owner;
    }

    public RelationshipHealth getHealth() {
        return health;
    }

    public void setHealth(RelationshipHealth health) {
        this.health = health;
    }

    public String getHealthNote() {
        return healthNote;
    }

    public void setHealthNote(String healthNote) {
        this.healthNote = healthNote == null ? "" : healthNote;
    }

    public Integer getInfluence() {
        return influence;
    }

    public void setInfluence(Integer influence) {
        this.influence = influence;
    }

    public Integer getInterest() {
        return interest;
    }

    public void setInterest(Integer interest) {
        this.interest = interest;
    }
}
