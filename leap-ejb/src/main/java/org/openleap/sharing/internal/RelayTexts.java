package org.openleap.sharing.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.openleap.feedback.FeedbackReference;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.Removal;

/** The same row as {@link Relay}, seen as that which somebody can be taken out of. */
@Entity
@Table(name = "relay")
public class RelayTexts {
    private static final int LONGEST_WHOM = 300;
    private static final int LONGEST_HOW = 500;

    @Id
    private long id;

    @Column(updatable = false)
    private FeedbackReference item;

    @Column(updatable = false)
    private String organisation;

    @Column(name = "told_whom")
    private String whom;

    @Column(name = "told_how")
    private String how;

    @Version
    private long version;

    protected RelayTexts() {}

    void erase(Removal removal) {
        whom = removal.ofTheirs(whom, LONGEST_WHOM);
        how = removal.ofTheirs(how, LONGEST_HOW);
    }

    HeldSheet sheet() {
        return HeldSheet.of("relay")
                .with("with", organisation)
                .with("whom", whom)
                .with("how", how)
                .sheet();
    }
}
