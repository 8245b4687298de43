-- The sum of each file of the store that a row speaks of; it is the file's name there.
select sha256 from evidence_files
union select sha256 from progress_files
union select sha256 from nomination_documents;
