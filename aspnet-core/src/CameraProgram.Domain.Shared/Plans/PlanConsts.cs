namespace CameraProgram.Plans;

public static class PlanConsts
{
    public const int MinYear = 2000;
    public const int MaxYear = 2100;

    /// <summary>A plan is written for a year at most so far ahead of today, and its work ends at most so long after its year.</summary>
    public const int MaxYearsAhead = 5;

    /// <summary>Its period ends at most so long after its year ("giai đoạn 2025–2035").</summary>
    public const int MaxPeriodYears = 10;

    public const int MaxLegalBases = 50;
    public const int MaxSections = 50;
    public const int MaxAssignments = 200;
    public const int MaxCoordinatingUnits = 50;
    public const int MaxTargets = 300;
    public const int MaxRecipients = 50;

    /// <summary>One legal basis, one line of the recipients.</summary>
    public const int LineLength = 1_000;

    /// <summary>One aim of a target, one passage of the model sheet.</summary>
    public const int PassageLength = 10_000;

    public const int UnitLength = 50;
    public const int MaxTargetQuantity = 1_000_000;
}
