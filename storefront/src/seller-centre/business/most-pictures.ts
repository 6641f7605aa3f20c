/** The most pictures of a business's story; the backend has the same bound. */
export const MOST_STORY_PICTURES = 6;
