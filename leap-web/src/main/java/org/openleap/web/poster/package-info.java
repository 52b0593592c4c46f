/** Posters and slides of published answers: put together by the staff, printed by everybody. */
package org.openleap.web.poster;
