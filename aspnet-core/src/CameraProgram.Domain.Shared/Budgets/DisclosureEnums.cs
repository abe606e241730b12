namespace CameraProgram.Budgets;

/// <summary>How a statutory deadline is counted.</summary>
public enum DeadlineUnit
{
    Days,
    WorkingDays,

    /// <summary>A day of the budget year, or of the year after it.</summary>
    DayOfYear,
}

/// <summary>How sure one is of a statutory deadline.</summary>
public enum DeadlineCertainty
{
    /// <summary>Read in the text of the law.</summary>
    VerifiedText,

    /// <summary>Read about in a reliable source.</summary>
    VerifiedSecondary,
    VerifiedPress,

    /// <summary>Nobody has checked it.</summary>
    FromMemory,
}

/// <summary>What of the budget is made public.</summary>
public enum BudgetDisclosureKind
{
    Estimate,
    Quarter,
    Settlement,
}

/// <summary>What stands in the year's calendar.</summary>
public enum CalendarEntryKind
{
    Statutory,
    Disclosure,
    Inspection,
    Contract,
}
