namespace CameraProgram.Commitments;

/// <summary>What was done to a commitment last. Its end and its renewal follow from its days, see <see cref="CommitmentState"/>.</summary>
public enum CommitmentStatus
{
    /// <summary>Prepared, perhaps printed; binds nobody and may be deleted.</summary>
    Draft,

    /// <summary>Signed by the party, not yet confirmed.</summary>
    Signed,

    /// <summary>Confirmed by the commune police.</summary>
    Active,

    Withdrawn,
}

/// <summary>Where a commitment stands today.</summary>
public enum CommitmentState
{
    Draft,
    Signed,
    Active,

    /// <summary>Active, with few days left.</summary>
    Expiring,

    /// <summary>Its last day is over.</summary>
    Expired,

    /// <summary>Another one of the same party holds instead.</summary>
    Renewed,

    Withdrawn,
}

/// <summary>The separate consent to keep and use contact data; never given by ticking the commitment itself.</summary>
public enum ContactConsent
{
    NotAsked,
    Given,
    Refused,

    /// <summary>Given, and taken back later.</summary>
    Withdrawn,
}

public enum CommitmentSignatureKind
{
    /// <summary>Drawn on a screen.</summary>
    Drawn,

    /// <summary>On paper; its scan is kept.</summary>
    Scan,
}

public enum CommitmentSignerRole
{
    /// <summary>Chủ hộ.</summary>
    HouseholdHead,

    /// <summary>Người đại diện.</summary>
    Representative,
}

/// <summary>What happened to a commitment.</summary>
public enum CommitmentEventKind
{
    Drafted,
    Edited,
    Signed,
    Confirmed,
    Withdrawn,
    Renewed,

    /// <summary>A draft follows the clauses that came into force.</summary>
    TermsTaken,

    /// <summary>Only the consent for contact data was taken back.</summary>
    ConsentWithdrawn,
}

/// <summary>Where a version of the clauses stands today.</summary>
public enum CommitmentTermsState
{
    Draft,

    /// <summary>Decided; its first day is still to come.</summary>
    Upcoming,

    InForce,
    Replaced,
}

/// <summary>How certain a note on the law is.</summary>
public enum LegalBasisStatus
{
    VerifiedText,
    SecondarySource,
    Memory,
}
