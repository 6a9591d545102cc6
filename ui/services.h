// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace numberdesk {

class AccountDirectory;
class AccountSessions;
class AccountStore;
class Annotations;
class AnsweredRequirements;
class ApprovalCode;
class Cart;
class CartPurchase;
class CaseBook;
class CasePurchases;
class DocumentInspector;
class Inventory;
class InventorySync;
class Journal;
class NumberEditor;
class NumberSearch;
class Preflight;
class ProfileBook;
class PurchaseReconciler;
class Purchaser;
class ReadingDiffs;
class Releaser;
class Reminders;
class Settings;
class SpendingLimits;
class TokenVault;
class UploadQueue;
class VaultKeeper;

/// What the views work with. Built by app/, which alone knows how; all of it outlives every view.
struct Services
{
    Settings &settings;
    AccountStore &accounts;
    TokenVault &tokens;
    AccountSessions &sessions;
    AccountDirectory &directory;
    NumberSearch &search;
    Journal &journal;
    Cart &cart;
    PurchaseReconciler &reconciler;
    SpendingLimits &limits;
    ApprovalCode &approvalCode;
    Purchaser &purchaser;
    /// What was entered for the purchase of several numbers that is being prepared.
    AnsweredRequirements &answers;
    Preflight &preflight;
    CartPurchase &cartPurchase;
    Releaser &releaser;
    Inventory &inventory;
    InventorySync &sync;
    /// What the last two readings of each account differ in.
    ReadingDiffs &diffs;
    NumberEditor &editor;
    Annotations &annotations;
    /// Documents, and what is known of people; closed until somebody needs it.
    VaultKeeper &vault;
    /// Companies and persons that numbers are bought for; empty while the vault is not open.
    ProfileBook &profiles;
    CaseBook &cases;
    CasePurchases &casePurchases;
    /// Brings documents of the vault to accounts.
    UploadQueue &uploads;
    Reminders &reminders;
    /// Looks into documents from anywhere, in a process of its own.
    DocumentInspector &inspector;
    /// Nothing real is bought: the carriers are samples inside this program.
    bool isSandbox = false;
};

} // namespace numberdesk
