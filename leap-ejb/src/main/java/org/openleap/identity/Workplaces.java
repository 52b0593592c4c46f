package org.openleap.identity;

/**
 * Says which services and places of the trust there are today. The component that keeps the lists answers, which itself knows
 * who is asking.
 */
public interface Workplaces {
    boolean hasService(String code);

    boolean hasPlace(String code);
}
