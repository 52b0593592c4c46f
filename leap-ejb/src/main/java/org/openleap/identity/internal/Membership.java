package org.openleap.identity.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.identity.WorksFor;

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

    /** One for each service and each place. */
    static Set<Membership> allOf(WorksFor work) {
        var all = new HashSet<Membership>();
        work.services().forEach(code -> all.add(new Membership(MembershipKind.SERVICE, code)));
        work.places().forEach(code -> all.add(new Membership(MembershipKind.PLACE, code)));
        return all;
    }

    /** Codes of the services, or of the places, among them. */
    static Set<String> codes(Set<Membership> memberships, MembershipKind wanted) {
        return memberships.stream()
                .filter(each -> each.kind == wanted)
                .map(each -> each.code)
                .collect(Collectors.toSet());
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
