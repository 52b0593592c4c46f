package org.openleap.identity.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
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

    /** One for each service and each place, in the order of the table's key. */
    static List<Membership> allOf(WorksFor work) {
        var all = new ArrayList<Membership>();
        work.places().stream().sorted().forEach(code -> all.add(new Membership(MembershipKind.PLACE, code)));
        work.services().stream().sorted().forEach(code -> all.add(new Membership(MembershipKind.SERVICE, code)));
        return all;
    }

    /** Codes of the services, or of the places, among them. */
    static Set<String> codes(List<Membership> memberships, MembershipKind wanted) {
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
