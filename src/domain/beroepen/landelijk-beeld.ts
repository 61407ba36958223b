/** Who says that there is much work, about when and where. A test holds it to the files in `landelijk/beroepen/`. */
export const LANDELIJK_BEELD = 'UWV, 2025-2026, landelijk beeld';
