package org.openleap.agreement.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.openleap.agreement.AttachSignedCopy;
import org.openleap.agreement.SignPaper;
import org.openleap.agreement.SignedPaper;
import org.openleap.agreement.SigningMethod;
import org.openleap.identity.Caller;
import org.openleap.identity.UserId;

/** One side's signature under one paper. Never changes and never goes. */
@Entity
@Table(name = "agreement_signature")
public class Signature {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "agreement_id")
    private long agreement;

    @Enumerated(EnumType.STRING)
    private SignedPaper paper;

    private int number;
    private String organisation;

    @Enumerated(EnumType.STRING)
    private SigningMethod method;

    @Column(name = "signed_by")
    private UserId signedBy;

    private String name;
    private String office;
    private String place;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private String hash;

    @Column(name = "file_id")
    private Long file;

    protected Signature() {}

    /** A signed-in person signs for the side they are signed in for. */
    static Signature signedIn(SignPaper command, Caller signer, LocalDate today, Instant at) {
        var signature = new Signature();
        signature.agreement = command.reference().number();
        signature.paper = command.paper();
        signature.number = command.number();
        signature.organisation = signer.organisation();
        signature.method = SigningMethod.SIGNED_IN;
        signature.hash = command.hash();
        signature.name = signer.name();
        signature.office = command.office().strip();
        signature.place = command.place().strip();
        signature.signedOn = today;
        return signature.recorded(signer.id(), at);
    }

    /** Somebody signed on paper, and the paper is kept. */
    static Signature onPaper(AttachSignedCopy command, String hash, long file, UserId by, Instant at) {
        var signature = new Signature();
        signature.agreement = command.reference().number();
        signature.paper = SignedPaper.AGREEMENT;
        signature.number = command.number();
        signature.organisation = command.organisation();
        signature.method = SigningMethod.SIGNED_COPY;
        signature.hash = hash;
        signature.file = file;
        signature.name = command.name().strip();
        signature.office = command.office().strip();
        signature.place = command.place().strip();
        signature.signedOn = command.signedOn();
        return signature.recorded(by, at);
    }

    private Signature recorded(UserId by, Instant at) {
        signedBy = by;
        recordedAt = at;
        return this;
    }

    boolean isUnder(SignedPaper which, int itsNumber) {
        return paper == which && number == itsNumber;
    }

    boolean isFor(String side) {
        return organisation.equals(side);
    }

    /** Whether this person signed it themselves; who attaches a paper did not sign it. */
    boolean isBy(UserId person) {
        return method == SigningMethod.SIGNED_IN && signedBy.equals(person);
    }

    public String organisation() {
        return organisation;
    }

    public SigningMethod method() {
        return method;
    }

    public String name() {
        return name;
    }

    public String office() {
        return office;
    }

    public String place() {
        return place;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    /** 0 when nothing is attached. */
    public long file() {
        return file == null ? 0 : file;
    }
}
