package org.openleap.stakeholder.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.identity.VisibilityScope;
import org.openleap.reference.WorkingDays;
import org.openleap.search.SearchIndex;
import org.openleap.search.SearchKind;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.stakeholder.Network;
import org.openleap.stakeholder.NetworkShare;
import org.openleap.stakeholder.OrganisationAlias;
import org.openleap.stakeholder.OrganisationFilter;
import org.openleap.stakeholder.OrganisationSummary;

/** Organisations as rows: found, listed, and followed to whoever stands in their place. */
@ApplicationScoped
public class OrganisationLists {
    @Inject
    OrganisationRepository organisations;

    @Inject
    OrganisationMapper mapper;

    @Inject
    SearchIndex index;

    @Inject
    InstantSource clock;

    public Optional<OrganisationSummary> find(OrganisationAlias alias, VisibilityScope scope) {
        return organisations.find(alias, scope).map(mapper::summary);
    }

    /** The alias itself when nobody has entered it. */
    public String nameOf(OrganisationAlias alias) {
        return organisations
                .find(alias, VisibilityScope.system())
                .map(Organisation::name)
                .orElse(alias.value());
    }

    /** Whoever stands in its place today. */
    public OrganisationSummary current(OrganisationAlias alias) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
        return mapper.summary(
                organisations.require(alias, VisibilityScope.system()).current(today));
    }

    public Page<OrganisationSummary> page(OrganisationFilter filter, PageRequest request, VisibilityScope scope) {
        var rows = organisations.page(filter, request, scope);
        boolean more = rows.size() > request.size();
        var shown = more ? rows.subList(0, request.size()) : rows;
        var last = more ? shown.get(shown.size() - 1) : null;
        var next = last == null ? "" : new NameCursor(last.sortName(), last.id()).encode();
        return new Page<>(mapper.summaries(shown), next);
    }

    /** Those whose influence somebody has judged, the most influential first. */
    public List<OrganisationSummary> judged(VisibilityScope scope) {
        return mapper.summaries(organisations.judged(scope));
    }

    /** Organisations of which each typed word begins a word of the name, another name or a code. */
    public List<OrganisationSummary> search(String typed, int most, VisibilityScope scope) {
        if (!StakeholderScope.seesOrganisations(scope)) return List.of();
        var found = index.find(SearchKind.ORGANISATION, typed, most, scope);
        return mapper.summaries(organisations.named(found, scope));
    }

    /** Groups of listed organisations that are probably one. */
    public List<List<OrganisationSummary>> duplicates(VisibilityScope scope) {
        return Stream.of("o.matchName", "o.facts.odsCode", "o.facts.charityNumber")
                .flatMap(field -> organisations.repeated(field, scope).stream()
                        .map(value -> organisations.matching(field + " = :value", value, scope)))
                .distinct()
                .map(mapper::summaries)
                .toList();
    }

    /** Aliases of listed organisations by each group of people that they reach. */
    public Map<String, Set<String>> reachedGroups() {
        return organisations.reaching().stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[1],
                        Collectors.mapping(row -> ((OrganisationAlias) row[0]).value(), Collectors.toSet())));
    }

    public NetworkShare networkShare(VisibilityScope scope) {
        return new NetworkShare(
                organisations.count(OrganisationFilter.all(), scope),
                organisations.count(OrganisationFilter.of(Network.NEW), scope));
    }

    /** Listed organisations that are probably the same as one with this name and these numbers. */
    public List<OrganisationSummary> twins(String name, String odsCode, String charityNumber, VisibilityScope scope) {
        var twins = new ArrayList<>(organisations.twins(Names.matchKey(name), odsCode, charityNumber, scope));
        return mapper.summaries(twins);
    }
}
