/** Questions to the person who said something: asked, answered on their own page, or noted by the staff. */
package org.openleap.web.clarification;
