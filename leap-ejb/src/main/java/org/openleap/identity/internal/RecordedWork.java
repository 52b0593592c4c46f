package org.openleap.identity.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Set;
import java.util.TreeSet;
import org.openleap.identity.WorksFor;

/** What somebody worked for, as a record keeps it: codes beside each other, none of which has a blank in it. */
@Embeddable
public class RecordedWork {
    private static final String BLANK = " ";

    @Column(name = "job_title")
    private String jobTitle;

    private String services;
    private String places;

    protected RecordedWork() {}

    RecordedWork(WorksFor work) {
        this.jobTitle = work.jobTitle();
        this.services = String.join(BLANK, new TreeSet<>(work.services()));
        this.places = String.join(BLANK, new TreeSet<>(work.places()));
    }

    WorksFor read() {
        return new WorksFor(jobTitle, codes(services), codes(places));
    }

    private static Set<String> codes(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(BLANK));
    }
}
