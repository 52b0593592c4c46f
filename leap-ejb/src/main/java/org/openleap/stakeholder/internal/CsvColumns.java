package org.openleap.stakeholder.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.search.Words;
import org.openleap.stakeholder.ImportLine.Fault;
import org.openleap.stakeholder.Network;
import org.openleap.stakeholder.OrganisationProfile;
import org.openleap.stakeholder.RowFault;

/** Reads the cells of a row as an organisation and writes an organisation as cells. Several codes stand with semicolons. */
@ApplicationScoped
public class CsvColumns {
    public static final List<String> NAMES = List.of(
            "name",
            "category",
            "type",
            "sector",
            "network",
            "places",
            "communities",
            "ods_code",
            "charity_number",
            "website",
            "email",
            "phone",
            "profile",
            "mechanisms",
            "public_text");

    private static final Map<String, String> COLUMN_OF =
            Map.of("odsCode", "ods_code", "charityNumber", "charity_number", "publicText", "public_text");

    @Inject
    ReferenceData lists;

    @Inject
    Validator validator;

    /** @param cells by heading; what is wrong is added to the faults */
    OrganisationProfile read(Map<String, String> cells, List<Fault> faults) {
        var profile = new OrganisationProfile(
                cell(cells, "name"),
                code(ReferenceList.STAKEHOLDER_CATEGORY, "category", cells, faults),
                code(ReferenceList.ORGANISATION_TYPE, "type", cells, faults),
                code(ReferenceList.SECTOR, "sector", cells, faults),
                network(cells, faults),
                codes(ReferenceList.PLACE, "places", cells, faults),
                codes(ReferenceList.COMMUNITY, "communities", cells, faults),
                cell(cells, "ods_code"),
                cell(cells, "charity_number"),
                cell(cells, "website"),
                cell(cells, "email"),
                cell(cells, "phone"),
                cell(cells, "profile"),
                cell(cells, "mechanisms"),
                cell(cells, "public_text"));
        validator.validate(profile).stream()
                .map(CsvColumns::fault)
                .filter(found ->
                        faults.stream().noneMatch(known -> known.column().equals(found.column())))
                .toList()
                .forEach(faults::add);
        return profile;
    }

    static List<String> write(OrganisationProfile profile) {
        return List.of(
                profile.name(),
                profile.category(),
                profile.type(),
                profile.sector(),
                profile.network().name(),
                String.join(";", new TreeSet<>(profile.places())),
                String.join(";", new TreeSet<>(profile.communities())),
                profile.odsCode(),
                profile.charityNumber(),
                profile.website(),
                profile.email(),
                profile.phone(),
                profile.profile(),
                profile.mechanisms(),
                profile.publicText());
    }

    private static Fault fault(ConstraintViolation<OrganisationProfile> violation) {
        var property = violation.getPropertyPath().toString();
        var kind = violation.getConstraintDescriptor().getAnnotation().annotationType();
        var fault = kind == NotBlank.class
                ? RowFault.MISSING
                : kind == Size.class ? RowFault.TOO_LONG : RowFault.WRONG_SHAPE;
        var value = fault == RowFault.WRONG_SHAPE ? String.valueOf(violation.getInvalidValue()) : "";
        return new Fault(COLUMN_OF.getOrDefault(property, property), fault, value);
    }

    /** The code, written as code or as label; the cell itself when the list has neither. */
    private String code(ReferenceList list, String column, Map<String, String> cells, List<Fault> faults) {
        var typed = cell(cells, column);
        if (typed.isEmpty()) return "";
        var known = known(list, typed);
        if (known.isEmpty()) faults.add(new Fault(column, RowFault.NOT_IN_LIST, typed));
        return known;
    }

    private Set<String> codes(ReferenceList list, String column, Map<String, String> cells, List<Fault> faults) {
        Collection<String> parts = List.of(cell(cells, column).split(";"));
        var codes = new LinkedHashSet<String>();
        for (var part : parts) {
            if (part.isBlank()) continue;
            var known = known(list, part.strip());
            if (known.isEmpty()) faults.add(new Fault(column, RowFault.NOT_IN_LIST, part.strip()));
            else codes.add(known);
        }
        return codes;
    }

    private String known(ReferenceList list, String typed) {
        var wanted = Words.normal(typed);
        return lists.choices(list).stream()
                .filter(choice -> choice.code().equalsIgnoreCase(typed)
                        || Words.normal(choice.label()).equals(wanted))
                .map(choice -> choice.code())
                .findFirst()
                .orElse("");
    }

    private static Network network(Map<String, String> cells, List<Fault> faults) {
        var typed = cell(cells, "network");
        for (var network : Network.values()) {
            if (network.name().equalsIgnoreCase(typed)) return network;
        }
        if (!typed.isEmpty()) faults.add(new Fault("network", RowFault.NOT_IN_LIST, typed));
        return Network.NOT_SAID;
    }

    private static String cell(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "");
    }
}
