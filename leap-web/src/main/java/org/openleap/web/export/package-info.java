/** Lists that people take out of LEAP as files: one page and one way for all of them, with the rights of the list itself. */
package org.openleap.web.export;
