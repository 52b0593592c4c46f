package org.openleap.profile.internal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.openleap.identity.UserId;
import org.openleap.profile.DescribeTrust;
import org.openleap.profile.TrustProfile;
import org.openleap.shared.LastChange;

/** What the trust says of itself. There is one row, empty at first. */
@Entity
@Table(name = "trust_profile")
public class TrustEntry {
    static final int ONLY = 1;

    @Id
    private int id;

    private int population;
    private int staff;
    private String budget;
    private String mission;
    private String vision;
    private String about;

    @Embedded
    private LastChange lastChange;

    @Version
    private long version;

    protected TrustEntry() {}

    public void describe(DescribeTrust command, UserId by, Instant at) {
        population = command.population();
        staff = command.staff();
        budget = command.budget().strip();
        mission = command.mission().strip();
        vision = command.vision().strip();
        about = command.about().strip();
        lastChange = new LastChange(by.value(), at, "profile.described");
    }

    TrustProfile read() {
        return new TrustProfile(population, staff, budget, mission, vision, about, version);
    }

    LastChange lastChange() {
        return lastChange;
    }

    long version() {
        return version;
    }
}
