/** What every staff page is made of: the frame, tags, icons, deadlines, lists to choose from. */
package org.openleap.web.portal;
