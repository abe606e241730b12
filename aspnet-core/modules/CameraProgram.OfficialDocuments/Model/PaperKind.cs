namespace CameraProgram.OfficialDocuments.Model;

/// <summary>A kind of paper. <paramref name="Code"/> is null where the decree gives none (official letters, own forms).</summary>
public sealed record PaperKind(string? Code, string Name, string Id, bool IsNamedType = true)
{
    /// <summary>The name for readers of English; papers themselves are in Vietnamese.</summary>
    public string NameEn { get; init; } = Name;

    /// <summary>The name as it heads the paper: "KẾ HOẠCH".</summary>
    public string Heading => PaperText.Upper(Name);
}

/// <summary>The kinds of NĐ 30/2020, Phụ lục III, and how to make others.</summary>
public static class PaperKinds
{
    public static readonly PaperKind Resolution = new("NQ", "Nghị quyết", "resolution") { NameEn = "Resolution" };
    public static readonly PaperKind Decision = new("QĐ", "Quyết định", "decision") { NameEn = "Decision" };
    public static readonly PaperKind Directive = new("CT", "Chỉ thị", "directive") { NameEn = "Directive" };
    public static readonly PaperKind Statute = new("QC", "Quy chế", "regulation_statute") { NameEn = "Statute" };
    public static readonly PaperKind Rule = new("QyĐ", "Quy định", "rule") { NameEn = "Rule" };
    public static readonly PaperKind Communique = new("TC", "Thông cáo", "communique") { NameEn = "Communiqué" };
    public static readonly PaperKind Notice = new("TB", "Thông báo", "notice") { NameEn = "Notice" };
    public static readonly PaperKind Guidance = new("HD", "Hướng dẫn", "guidance") { NameEn = "Guidance" };
    public static readonly PaperKind Program = new("CTr", "Chương trình", "program") { NameEn = "Programme" };
    public static readonly PaperKind Plan = new("KH", "Kế hoạch", "plan") { NameEn = "Plan" };
    public static readonly PaperKind Scheme = new("PA", "Phương án", "scheme") { NameEn = "Scheme" };
    public static readonly PaperKind ProposalScheme = new("ĐA", "Đề án", "proposal_scheme") { NameEn = "Proposal" };
    public static readonly PaperKind Project = new("DA", "Dự án", "project") { NameEn = "Project" };
    public static readonly PaperKind Report = new("BC", "Báo cáo", "report") { NameEn = "Report" };
    public static readonly PaperKind Minutes = new("BB", "Biên bản", "minutes") { NameEn = "Minutes" };
    public static readonly PaperKind Submission = new("TTr", "Tờ trình", "submission") { NameEn = "Submission" };
    public static readonly PaperKind Contract = new("HĐ", "Hợp đồng", "contract") { NameEn = "Contract" };
    public static readonly PaperKind Telegram = new("CĐ", "Công điện", "telegram") { NameEn = "Telegram" };
    public static readonly PaperKind Memorandum = new("BGN", "Bản ghi nhớ", "memorandum") { NameEn = "Memorandum" };
    public static readonly PaperKind Agreement = new("BTT", "Bản thỏa thuận", "agreement") { NameEn = "Agreement" };
    public static readonly PaperKind PowerOfAttorney = new("GUQ", "Giấy ủy quyền", "power_of_attorney") { NameEn = "Power of attorney" };
    public static readonly PaperKind Invitation = new("GM", "Giấy mời", "invitation") { NameEn = "Invitation" };
    public static readonly PaperKind Introduction = new("GGT", "Giấy giới thiệu", "letter_of_introduction") { NameEn = "Letter of introduction" };
    public static readonly PaperKind LeavePermit = new("GNP", "Giấy nghỉ phép", "leave_permit") { NameEn = "Leave permit" };
    public static readonly PaperKind DispatchSlip = new("PG", "Phiếu gửi", "dispatch_slip") { NameEn = "Dispatch slip" };
    public static readonly PaperKind TransferSlip = new("PC", "Phiếu chuyển", "transfer_slip") { NameEn = "Transfer slip" };
    public static readonly PaperKind NoticeSlip = new("PB", "Phiếu báo", "notice_slip") { NameEn = "Notice slip" };

    /// <summary>Has no type name and no code: its symbol is "UBND-KT", its subject stands under the number.</summary>
    public static readonly PaperKind OfficialLetter = new(null, "Công văn", "official_letter", IsNamedType: false) { NameEn = "Official letter" };

    /// <summary>Every kind of the decree.</summary>
    public static IReadOnlyList<PaperKind> All { get; } =
    [
        Resolution, Decision, Directive, Statute, Rule, Communique, Notice, Guidance, Program, Plan, Scheme, ProposalScheme,
        Project, Report, Minutes, Submission, Contract, Telegram, Memorandum, Agreement, PowerOfAttorney, Invitation,
        Introduction, LeavePermit, DispatchSlip, TransferSlip, NoticeSlip, OfficialLetter,
    ];

    /// <summary>A paper outside the decree: a commitment, a receipt, acceptance minutes.</summary>
    public static PaperKind OwnForm(string name, string id) => new(null, PaperText.Line(name), id);

    /// <summary>The kind with that type code ("KH"), or null.</summary>
    public static PaperKind? FindByCode(string code) =>
        All.FirstOrDefault(k => string.Equals(k.Code, code, StringComparison.Ordinal));
}
