/**
 * CSV, NDJSON, JSON, XLSX and Parquet tables in and out of the engine: the only package that opens files.
 *
 * @since 0.1.0
 */
export { type ByteSource, openBytes } from "./ByteSource.ts"
export { findShapes } from "./CellShapes.ts"
export { Compression, type Compressor, findCompression, inflateBytes, makeCompressor } from "./Compression.ts"
export { makeCsvScanner, makeSeparatedScanner } from "./CsvScanner.ts"
export { csvText } from "./CsvText.ts"
export { makeCsvWriter } from "./CsvWriter.ts"
export { encodeTable, writeBlocks } from "./EncodedTable.ts"
export { Encoding, type EncodingFault, makeTranscoder, type Transcoder } from "./Encoding.ts"
export { findHeaderFaults, type Header, HeaderFault } from "./Header.ts"
export { type ArrayJoiner, joinArray, makeArrayJoiner } from "./JsonArray.ts"
export { findLastingPlaces, type LastingFiles, type Manner, openLasting, type Work } from "./LastingFiles.ts"
export { makeNdjsonScanner, type WantedColumn } from "./NdjsonScanner.ts"
export { makeNdjsonWriter } from "./NdjsonWriter.ts"
export type { ColumnOutput } from "./ParquetGroups.ts"
export { encodeParquet } from "./ParquetOutput.ts"
export { tellProblem } from "./Problem.ts"
export { encodeRatedWorkbook, type WorkbookNotes } from "./RatedWorkbook.ts"
export type { ReadOptions } from "./ReadOptions.ts"
export { readRecords, type TextRecord } from "./Records.ts"
export { makeRejectsWriter } from "./RejectsWriter.ts"
export { releaseBlock, releaseBytes } from "./Release.ts"
export type { Scanner } from "./Scanner.ts"
export { receiveBlock, type SentBlock, sendBlock } from "./SentBlock.ts"
export { Separator } from "./Separator.ts"
export type { ColumnGuide } from "./SheetGuide.ts"
export { openTable, type Table } from "./Table.ts"
export {
  BadHeader,
  BrokenTable,
  DamagedFile,
  NoSuchFile,
  OversizedFile,
  type TableError,
  tellTableError,
  UnclearSheet,
  UnknownFormat,
  UnreadableFile,
  UnwritableFile,
  WrongEncoding,
} from "./TableError.ts"
export { findReadableFormat, findWritableFormat, TableFormat } from "./TableFormat.ts"
export type { RowLayout, TableWriter } from "./TableWriter.ts"
export { hashFile, hashText, readText, writeText } from "./TextFile.ts"
export { openWhole, type WholeFile, writeWhole } from "./WholeFile.ts"
export { encodeWorkbook, type SheetOutput } from "./WorkbookOutput.ts"
export type { FilePlace } from "./WritePlace.ts"
