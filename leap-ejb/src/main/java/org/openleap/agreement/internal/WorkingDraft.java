package org.openleap.agreement.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openleap.agreement.SectionKind;

/** The words that the trust is working on: sections, and aims out of the library. */
@Embeddable
public class WorkingDraft {
    @ElementCollection
    @CollectionTable(name = "agreement_section", joinColumns = @JoinColumn(name = "agreement_id"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "wording")
    private Map<SectionKind, String> sections = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "agreement_aim", joinColumns = @JoinColumn(name = "agreement_id"))
    @Column(name = "aim")
    private Set<String> aims = new HashSet<>();

    protected WorkingDraft() {}

    /** Empty words take the section out. */
    void write(SectionKind section, String wording) {
        if (wording.isBlank()) sections.remove(section);
        else sections.put(section, wording.strip());
    }

    void aimAt(Collection<String> chosen) {
        aims.clear();
        aims.addAll(chosen);
    }

    void takeOver(WorkingDraft earlier) {
        sections.putAll(earlier.sections);
        aims.addAll(earlier.aims);
    }

    Map<SectionKind, String> sections() {
        return Map.copyOf(sections);
    }

    /** By code. */
    Set<String> aims() {
        return new TreeSet<>(aims);
    }
}
