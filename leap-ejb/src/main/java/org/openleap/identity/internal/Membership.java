package org.openleap.identity.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** One service or place a person works for. */
@Embeddable
public class Membership {
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private MembershipKind kind;

    @Column(name = "code")
    private String code;

    protected Membership() {}

    Membership(MembershipKind kind, String code) {
        this.kind = kind;
        this.code = code;
    }

    boolean is(MembershipKind wanted) {
        return kind == wanted;
    }

    String code() {
        return code;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Membership that && kind == that.kind && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, code);
    }
}
