package org.openleap.reference.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.reference.Choice;
import org.openleap.reference.PlaceNode;

/** Draws the places and services of one day as a tree. */
public final class PlaceTree {
    private final Map<String, List<Place>> places;
    private final Map<String, List<Service>> services;

    /** What stands in a place that is not in force that day stands nowhere, which is where a tree begins. */
    public PlaceTree(Hierarchy hierarchy, List<Place> allPlaces, List<Service> allServices, LocalDate day) {
        var inForce = allPlaces.stream().filter(place -> place.isInForceOn(day)).toList();
        var codes = inForce.stream().map(place -> place.key().code()).collect(Collectors.toSet());
        places = inForce.stream().collect(Collectors.groupingBy(place -> known(place, hierarchy, codes, day)));
        services = allServices.stream()
                .filter(service -> service.isInForceOn(day))
                .collect(Collectors.groupingBy(service -> known(service, hierarchy, codes, day)));
    }

    private static String known(Listed entry, Hierarchy hierarchy, Set<String> codes, LocalDate day) {
        var parent = hierarchy.parentOf(entry.key(), day);
        return codes.contains(parent) ? parent : "";
    }

    /** The places that stand in no other. */
    public List<PlaceNode> roots() {
        return nodes("");
    }

    /** Services that belong to no place. */
    public List<Choice> homeless() {
        return choices("");
    }

    private List<PlaceNode> nodes(String parent) {
        return places.getOrDefault(parent, List.of()).stream().map(this::node).toList();
    }

    private PlaceNode node(Place place) {
        var code = place.key().code();
        return new PlaceNode(code, place.label(), place.level(), nodes(code), choices(code));
    }

    private List<Choice> choices(String place) {
        return services.getOrDefault(place, List.of()).stream()
                .map(service -> new Choice(service.key().code(), service.label(), place))
                .toList();
    }
}
