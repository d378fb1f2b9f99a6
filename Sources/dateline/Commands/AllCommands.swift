// The table of commands, in the order in which help lists them.

/// Every command.
let allCommands: [Command] = [
  importCommand, refreshCommand,
  listCommand, showCommand,
  readCommand, unreadCommand, deleteCommand, tagCommand, undoCommand, redoCommand,
  entitiesCommand, entityShowCommand, entityMergeCommand, entityRenameCommand,
  entityRetypeCommand, entityRejectCommand, entitySplitCommand, entityWatchCommand,
  entityUnwatchCommand, entityCorrectionsCommand,
  followUpAddCommand, followUpEditCommand, followUpListCommand, followUpWaitCommand,
  followUpDoneCommand, followUpSnoozeCommand, followUpExportCommand, agendaCommand,
  timelineCommand, storiesCommand,
  viewsCommand, viewsSaveCommand, viewsDeleteCommand, sourcesCommand,
  exportCommand, retagCommand, checkCommand, backupCommand,
  parseCommand, taggerCommand,
  keysCommand, themesCommand, configCheckCommand, completionsCommand,
]

/// What `dateline` alone does.
let readerCommand = Command(
  name: "reader", summary: "opens the reader", operands: "", example: "dateline",
  run: ReaderCommand.run)
