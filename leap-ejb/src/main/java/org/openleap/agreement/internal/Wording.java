package org.openleap.agreement.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.openleap.agreement.AgreementSummary;
import org.openleap.agreement.SectionText;
import org.openleap.identity.UserId;

/** A version of an agreement. Born when it is shown to the partner; never changes, because signatures stand under it. */
@Entity
@Table(name = "agreement_version")
public class Wording {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "agreement_id")
    private long agreement;

    private int number;
    private String title;

    @Column(name = "change_note")
    private String note;

    @Column(name = "schedule_number")
    private int scheduleNumber;

    private String hash;

    @ElementCollection
    @CollectionTable(name = "agreement_version_section", joinColumns = @JoinColumn(name = "version_id"))
    @OrderBy("position")
    private List<FrozenSection> sections = new ArrayList<>();

    @Column(name = "shared_by")
    private UserId sharedBy;

    @Column(name = "shared_at")
    private Instant sharedAt;

    protected Wording() {}

    /** The words as they stand now; numbered and dated by {@link #shared}. */
    static Wording of(AgreementSummary agreement, List<SectionText> texts, int scheduleNumber) {
        var wording = new Wording();
        wording.agreement = agreement.id();
        wording.title = agreement.title();
        wording.scheduleNumber = scheduleNumber;
        texts.forEach(text -> wording.sections.add(new FrozenSection(wording.sections.size() + 1, text)));
        wording.hash = Fingerprint.of(agreement, texts);
        return wording;
    }

    Wording shared(int as, String what, UserId by, Instant at) {
        number = as;
        note = what.strip();
        sharedBy = by;
        sharedAt = at;
        return this;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String note() {
        return note;
    }

    /** 0 when no schedule is part of it. */
    public int scheduleNumber() {
        return scheduleNumber;
    }

    public String hash() {
        return hash;
    }

    public List<SectionText> sections() {
        return sections.stream().map(FrozenSection::text).toList();
    }

    public UserId sharedBy() {
        return sharedBy;
    }

    public Instant sharedAt() {
        return sharedAt;
    }
}
