/**
 * Published answers on paper and on screens: posters of one page and slides, as tagged PDF, for a service, a place, a quarter.
 * Nothing stands on them that is not public.
 */
@BusinessComponent(dependsOn = {"reference", "redaction", "publication"})
package org.openleap.poster;

import org.openleap.shared.BusinessComponent;
