package org.openleap.web.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.openleap.reference.ListReader;
import org.openleap.reference.PlaceMap;
import org.openleap.web.support.Dates;

/** Places and services as they stood on a day; today when the address names none that exists. */
@Named
@RequestScoped
public class PlacesView {
    @Inject
    ListReader reader;

    @Inject
    EntryWords words;

    @Inject
    Dates dates;

    private String on = "";
    private PlaceMap map;

    public PlaceMap getMap() {
        if (map == null) map = reader.placesOn(day());
        return map;
    }

    public boolean isNothing() {
        return getMap().roots().isEmpty() && getMap().homeless().isEmpty();
    }

    /** "As things stood on 6 August 2026." */
    public String getMoment() {
        var key = day().isAfter(words.today()) ? "places.willStand" : "places.stood";
        return ReferenceText.of(key, dates.day(day()));
    }

    /** For the date field. */
    public String getDay() {
        return day().toString();
    }

    private LocalDate day() {
        try {
            return on.isEmpty() ? words.today() : LocalDate.parse(on);
        } catch (DateTimeParseException noSuchDay) {
            return words.today();
        }
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = Asked.text(on);
        map = null;
    }
}
