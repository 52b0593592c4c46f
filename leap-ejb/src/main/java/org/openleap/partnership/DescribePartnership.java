package org.openleap.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * Says what a partnership is for and where.
 *
 * @param places codes of places
 * @param mechanisms codes of existing mechanisms it builds on
 * @param strategy number of a strategy, 0 for none
 * @param owner account id of somebody who leads engagement, empty for nobody
 * @param predecessor reference of the partnership it carries on, empty for none
 */
public record DescribePartnership(
        @NotNull PartnershipReference reference,
        long version,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Size(max = 2000) String purpose,
        @NotNull @Size(max = 200) String area,
        @NotNull PartnershipScale scale,
        @NotNull @Size(max = 50) Set<String> places,
        @NotNull @Size(max = 50) Set<String> mechanisms,
        long strategy,
        @NotNull @Size(max = 36) String owner,
        @NotNull @Size(max = 14) String predecessor) {}
