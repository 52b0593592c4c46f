/** The trail, for the people who guard it. */
package org.openleap.web.audit;
